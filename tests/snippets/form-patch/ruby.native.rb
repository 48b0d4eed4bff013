require 'net/http'

uri = URI('https://api.example.com/settings')
request = Net::HTTP::Patch.new(uri)
form = {
  'callback' => 'https://example.com/a?b=c&d=e#f',
  'template' => '{{name}} ${name} #{name}',
  'enabled' => 'true'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
