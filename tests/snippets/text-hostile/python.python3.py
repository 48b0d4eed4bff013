import http.client

headers = {"Content-Type": "text/plain"}
payload = "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF"

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
