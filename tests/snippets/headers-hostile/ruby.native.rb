require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['X-Hostile'] = 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <'
request['X-Dollar'] = '$HOME `id` $(id)'
request['X-Name'] = 'Zoë €'
request['X-Tab'] = "a\tb"
request['X-At'] = '@file'
request['X-Space'] = 'padded'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
