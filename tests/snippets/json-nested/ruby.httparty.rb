require 'httparty'
require 'json'

url = 'https://api.example.com/search'
headers = { 'Content-Type' => 'application/json' }
payload = {
  'query' => {
    'bool' => {
      'must' => [
        { 'match' => { 'title' => 'harkdown' } },
        { 'range' => { 'year' => { 'gte' => 2020, 'lte' => 2030 } } }
      ],
      'filter' => [],
      'empty' => {}
    }
  },
  'fields' => [
    'title',
    'year',
    'a much longer name of a field than the others',
    'and, one: with [marks]'
  ],
  'size' => 10
}
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
