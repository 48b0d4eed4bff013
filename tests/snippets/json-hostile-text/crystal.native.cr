require "http/client"
require "json"

headers = HTTP::Headers{
  "Accept" => "application/json",
  "Content-Type" => "application/json",
}
body = {
  "text" => %q[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <],
  "lines" => %q(one
two
three
),
  "tab" => "\t",
  "cr" => "a\rb",
  "html" => "</script><!-- <b>",
}.to_json

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
