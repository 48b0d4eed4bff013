import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/notes/{note_id}", encoded=True)
headers = {"Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT"}
payload = """one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
