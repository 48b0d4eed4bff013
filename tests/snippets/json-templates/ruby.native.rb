require 'json'
require 'net/http'

uri = URI('https://api.example.com/templates')
request = Net::HTTP::Post.new(uri)
payload = {
  'subject' => 'Hello {{user.name}}',
  'js' => '${name} `x`',
  'ruby' => '#{name} #@a #$b',
  'python' => '%(name)s {0} {}',
  'swift' => '\\(name)',
  'erb' => '<%= name %> <?php echo 1 ?>',
  'liquid' => '{% if a %}{{ a }}{% endif %}',
  'block' => 'one
{{#each items}}
{{/each}}
'
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
