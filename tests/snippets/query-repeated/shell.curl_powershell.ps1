curl.exe --request 'GET' `
  --url 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z'
