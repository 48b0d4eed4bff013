curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Content-Type: text/plain; charset=utf-8' `
  --data-raw "`u{feff}bom `u{0001}`u{0007}`u{0008}`u{000b}`u{000c}`u{001b}[0m`u{007f}`u{0085} `u{00ad}`u{200b}`u{2028}`u{2029}`u{202e}abc`u{202c} é 👩‍👩‍👧 􏿿"
