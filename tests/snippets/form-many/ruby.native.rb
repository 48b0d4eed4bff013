require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
form = {
  'field1' => 'value 1',
  'field2' => 'value 2',
  'field3' => 'value 3',
  'field4' => 'value 4',
  'field5' => 'value 5',
  'field6' => 'value 6',
  'field7' => 'value 7',
  'field8' => 'value 8',
  'field9' => 'value 9',
  'field10' => 'value 10',
  'field11' => 'value 11',
  'field12' => 'value 12',
  'field13' => 'value 13',
  'field14' => 'value 14',
  'field15' => 'value 15',
  'field16' => 'value 16',
  'field17' => 'value 17',
  'field18' => 'value 18',
  'field19' => 'value 19',
  'field20' => 'value 20',
  'field21' => 'value 21',
  'field22' => 'value 22',
  'field23' => 'value 23',
  'field24' => 'value 24',
  'field25' => 'value 25',
  'field26' => 'value 26',
  'field27' => 'value 27',
  'field28' => 'value 28',
  'field29' => 'value 29',
  'field30' => 'value 30',
  'field31' => 'value 31',
  'field32' => 'value 32',
  'field33' => 'value 33',
  'field34' => 'value 34',
  'field35' => 'value 35',
  'field36' => 'value 36',
  'field37' => 'value 37',
  'field38' => 'value 38',
  'field39' => 'value 39',
  'field40' => 'value 40'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
