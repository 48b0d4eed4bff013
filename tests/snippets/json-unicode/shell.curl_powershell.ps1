curl.exe --request 'POST' `
  --url 'https://api.example.com/names' `
  --header 'Content-Type: application/json' `
  --data-raw "{`"name`": `"Zoë 😀 日本`", `"separator`": `"a`u{2028}b`u{2029}c`", `"mark`": `"`u{feff}x`", `"escaped`": `"\u00e9\ud83d\ude00`", `"right`": `"a`u{202e}b`"}"
