require 'httparty'
require 'json'

url = 'https://api.example.com/templates'
headers = { 'Content-Type' => 'application/json' }
body = JSON.generate({
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
})

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
