curl.exe --request 'GET' `
  --url 'HTTPS://API.Example.COM/Path'
