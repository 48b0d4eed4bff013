require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.build do |form|
  form.add "b", "1"
  form.add "a", "@file"
  form.add "a", %q[it's "x" $(id) `id`]
  form.add "empty", ""
  form.add "na me=&+", %q(sum = 1+1 & more
next)
  form.add "ünï", "😀"
  form.add "10", "ten"
end

response = HTTP::Client.post("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
