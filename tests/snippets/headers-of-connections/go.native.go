// Go does not let a program set `Trailer`: it is left out
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
	req.Header.Add("Connection", "close")
	req.Header.Add("TE", "trailers")
	req.Header.Add("Upgrade", "h2c")
	req.Header.Add("Keep-Alive", "timeout=5")
	req.Header.Add("Via", "1.1 proxy")
	req.Header.Add("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
	req.Header.Add("Range", "bytes=0-1")
	req.Header.Add("If-None-Match", "*")
	req.Header.Add("Proxy-Authorization", "Basic x")
	req.Header.Add("Sec-CH-UA", `"x"`)
	req.Header.Add("Set-Cookie", "a=b")
	req.Header.Add("Max-Forwards", "3")
	req.Header.Add("X-HTTP-Method-Override", "PATCH")
	req.Header.Add("Access-Control-Request-Method", "PUT")
	req.Header.Add("Accept-Charset", "utf-8")

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
