import http.client
import json

headers = {"Accept": "application/json", "Content-Type": "application/json"}
payload = {
    "text": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "lines": """one
two
three
""",
    "tab": "\t",
    "cr": "a\rb",
    "html": "</script><!-- <b>",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
