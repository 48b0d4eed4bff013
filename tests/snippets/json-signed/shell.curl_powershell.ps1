curl.exe --request 'POST' `
  --url 'https://api.example.com/hooks' `
  --header 'X-Signature: sha256=abcdef' `
  --header 'Content-Type: application/json' `
  --data-raw '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'
