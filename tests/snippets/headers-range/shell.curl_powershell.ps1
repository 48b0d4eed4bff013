curl.exe --request 'PUT' `
  --url 'https://api.example.com/files/1' `
  --header 'Range: bytes=0-99' `
  --header 'Accept-Encoding: gzip, br' `
  --compressed `
  --header 'Content-Range: bytes 0-6/7' `
  --header 'Content-Type: text/plain' `
  --data-raw 'content'
