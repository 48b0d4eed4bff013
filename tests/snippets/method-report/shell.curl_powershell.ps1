curl.exe --request 'REPORT' `
  --url 'https://api.example.com/calendar' `
  --header 'Depth: 1' `
  --header 'Content-Type: application/xml' `
  --data-raw '<report/>'
