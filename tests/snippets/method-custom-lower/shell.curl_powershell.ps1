curl.exe --request 'link' `
  --url 'https://api.example.com/pages/1' `
  --header 'Link: </pages/2>; rel="next"'
