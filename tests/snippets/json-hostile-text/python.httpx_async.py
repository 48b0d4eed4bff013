import asyncio

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


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
