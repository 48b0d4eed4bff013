import httpx

url = "https://api.example.com/notes"
headers = {"Accept": "application/json"}
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

response = httpx.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
