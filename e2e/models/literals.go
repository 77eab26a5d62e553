// Parses Go files with Go's own parser, and prints the string literals of each as JSON. Fails if one does not parse, or is not
// formatted as by gofmt.
package main

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"log"
	"os"
	"strconv"
)

func main() {
	var files [][]string
	for _, path := range os.Args[1:] {
		if path == "--" {
			continue
		}
		source, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		formatted, err := format.Source(source)
		if err != nil {
			log.Fatal(err)
		}
		if !bytes.Equal(source, formatted) {
			log.Fatalf("gofmt would write %s", formatted)
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, source, parser.AllErrors)
		if err != nil {
			log.Fatal(err)
		}
		literals := []string{}
		ast.Inspect(tree, func(node ast.Node) bool {
			if literal, ok := node.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				text, err := strconv.Unquote(literal.Value)
				if err != nil {
					log.Fatal(err)
				}
				literals = append(literals, text)
			}
			return true
		})
		files = append(files, literals)
	}
	if err := json.NewEncoder(os.Stdout).Encode(files); err != nil {
		log.Fatal(err)
	}
}
