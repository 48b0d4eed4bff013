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
	req.Header.Add("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > <")
	req.Header.Add("X-Dollar", "$HOME `id` $(id)")
	req.Header.Add("X-Name", "Zoë €")
	req.Header.Add("X-Tab", "a\tb")
	req.Header.Add("X-At", "@file")
	req.Header.Add("X-Space", "padded")

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
