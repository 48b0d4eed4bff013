require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.build do |form|
  form.add "id", "1"
  form.add "id", "2"
end

response = HTTP::Client.delete("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
