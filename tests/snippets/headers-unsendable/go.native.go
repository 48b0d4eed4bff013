// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest("GET", "https://api.example.com/users", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("X-Lines", "a  X-Injected: b")
	req.Header.Add("X-Good", "z")

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()

	answer, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.Status, string(answer))
}
