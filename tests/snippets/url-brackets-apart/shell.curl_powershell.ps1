curl.exe --request 'GET' `
  --url 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B' `
  --globoff
