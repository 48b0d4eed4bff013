import asyncio

import aiohttp

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
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
