require "http/client"

headers = HTTP::Headers{
  "Content-Type" => %q(application/soap+xml; charset=utf-8; action="urn:find"),
}
body = %q(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
)

response = HTTP::Client.post("https://api.example.com/soap", headers: headers, body: body)
puts response.status_code, response.body
