import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  body: `EOF
EOT
END
'@
"@
]]
]=]
)"
)--"
|}
}
\`\`\`
'''
"""
"#
"##
###
### next
# comment
// comment
> out
< ./file
@name = value
%%
<<EOF
*/
-->
~~~
--
==
.

end`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
