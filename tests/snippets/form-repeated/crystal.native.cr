require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.build do |form|
  form.add "tag", "b"
  form.add "tag", "a"
  form.add "items[0][id]", "1"
  form.add "items[]", "x"
  form.add "items[]", "y"
  form.add "plus", "a+b c~*-._"
  form.add "percent", "100%25 %41"
  form.add "lines", "one\r\ntwo"
end

response = HTTP::Client.post("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
