using HTTP

url = "https://api.example.com/notes"
headers = ["Accept" => "application/json", "Content-Type" => "application/json"]
body = "{\n  \"text\": \"it's \\\"quoted\\\" \\\\ back\\\\\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\\\( !! ; | & > <\",\n  \"lines\": \"one\\ntwo\\nthree\\n\",\n  \"tab\": \"\\t\",\n  \"cr\": \"a\\rb\",\n  \"html\": \"</script><!-- <b>\"\n}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
