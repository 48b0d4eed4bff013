import json
import urllib.request

url = "https://api.example.com/notes"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
