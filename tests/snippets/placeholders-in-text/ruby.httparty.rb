require 'httparty'

url = URI::DEFAULT_PARSER.escape('https://api.example.com/notes/{note_id}', /[\s\[\]{}<>]/)
headers = { 'Content-Type' => 'text/plain', 'X-Sign' => '$a `b` YOUR_SIGN-IT' }
body = 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
'

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
