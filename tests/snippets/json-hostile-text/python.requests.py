import requests

url = "https://api.example.com/notes"
headers = {"Accept": "application/json"}
payload = {
    "text": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "lines": """one
two
three
""",
    "tab": "\t",
    "cr": "a\rb",
    "html": "</script><!-- <b>",
}

response = requests.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
