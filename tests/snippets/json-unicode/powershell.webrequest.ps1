$headers = @{
    'Content-Type' = 'application/json'
}
$body = "{
  `"name`": `"Zoë 😀 日本`",
  `"separator`": `"a`u{2028}b`u{2029}c`",
  `"mark`": `"`u{feff}x`",
  `"escaped`": `"\u00e9\ud83d\ude00`",
  `"right`": `"a`u{202e}b`"
}"

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/names' `
    -Headers $headers -SkipHeaderValidation `
    -Body ([System.Text.Encoding]::UTF8.GetBytes($body))
$response.StatusCode
$response.Content
