require 'faraday'
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

response = Faraday.post(url, body, headers)
puts response.status, response.body
