require 'faraday'
require 'uri'

url = URI::DEFAULT_PARSER.escape('https://api.example.com/notes/{note_id}', /[\s\[\]{}<>]/)
headers = { 'Content-Type' => 'text/plain', 'X-Sign' => '$a `b` YOUR_SIGN-IT' }
body = 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
'

response = Faraday.post(url, body, headers)
puts response.status, response.body
