package config

import (
	"bytes"
	"encoding/json"
	"reflect"
)

//go:generate go run ../../cmd/artlint config schema --output schema.json

// schemaID is where the schema is published.
const schemaID = "https://github.com/artlint/artlint/raw/main/lint/config/schema.json"

// jsonSchema is the part of JSON Schema that describes a configuration.
type jsonSchema struct {
	Schema               string      `json:"$schema,omitempty"`
	ID                   string      `json:"$id,omitempty"`
	Title                string      `json:"title,omitempty"`
	Description          string      `json:"description,omitempty"`
	Type                 string      `json:"type"`
	Enum                 []string    `json:"enum,omitempty"`
	Minimum              *float64    `json:"minimum,omitempty"`
	Maximum              *float64    `json:"maximum,omitempty"`
	MinLength            int         `json:"minLength,omitempty"`
	Items                *jsonSchema `json:"items,omitempty"`
	Properties           properties  `json:"properties,omitempty"`
	Required             []string    `json:"required,omitempty"`
	AdditionalProperties any         `json:"additionalProperties,omitempty"` // false, or the schema of every value
}

// properties keep the order of the keys.
type properties []property

type property struct {
	name   string
	schema *jsonSchema
}

// MarshalJSON writes an object.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, x := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		value, err := json.Marshal(x.schema)
		if err != nil {
			return nil, err
		}
		b.WriteString(`"` + x.name + `":`)
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Schema is the JSON Schema (2020-12) of a configuration, made from [Config].
func Schema() ([]byte, error) {
	s := schemaOf(reflect.TypeFor[Config](), field{})
	s.Schema, s.ID, s.Title = "https://json-schema.org/draft/2020-12/schema", schemaID, "Configuration of artlint"
	text, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, text, "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

func schemaOf(t reflect.Type, f field) *jsonSchema {
	s := &jsonSchema{Description: f.doc}
	switch {
	case t.Kind() == reflect.Struct:
		s.Type, s.AdditionalProperties = "object", false
		for _, f := range fieldsOf(t) {
			s.Properties = append(s.Properties, property{f.name, schemaOf(f.of, f)})
			if f.required {
				s.Required = append(s.Required, f.name)
			}
		}
	case t.Kind() == reflect.Slice:
		s.Type, s.Items = "array", schemaOf(t.Elem(), field{enum: f.enum})
	case t.Kind() == reflect.Map:
		s.Type, s.AdditionalProperties = "object", schemaOf(t.Elem(), field{enum: f.enum})
	case t.Kind() == reflect.Float64:
		zero, one := 0.0, 1.0
		s.Type, s.Minimum, s.Maximum = "number", &zero, &one
	default:
		s.Type, s.Enum, s.MinLength = "string", f.enum, 1
		if len(f.enum) > 0 {
			s.MinLength = 0
		}
	}
	return s
}
