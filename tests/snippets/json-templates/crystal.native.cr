require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "subject" => "Hello {{user.name}}",
  "js" => "${name} `x`",
  "ruby" => %q(#{name} #@a #$b),
  "python" => "%(name)s {0} {}",
  "swift" => %q[\(name)],
  "erb" => "<%= name %> <?php echo 1 ?>",
  "liquid" => "{% if a %}{{ a }}{% endif %}",
  "block" => %q(one
{{#each items}}
{{/each}}
),
}.to_json

response = HTTP::Client.post("https://api.example.com/templates", headers: headers, body: body)
puts response.status_code, response.body
