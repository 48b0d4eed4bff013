require 'httparty'
require 'json'

url = 'https://api.example.com/templates'
headers = { 'Content-Type' => 'application/json' }
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
body = JSON.generate(payload)

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
