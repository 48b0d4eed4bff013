require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.build do |form|
  form.add "", ""
end

response = HTTP::Client.post("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
