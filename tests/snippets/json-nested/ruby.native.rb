require 'json'
require 'net/http'

uri = URI('https://api.example.com/search')
request = Net::HTTP::Post.new(uri)
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
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
