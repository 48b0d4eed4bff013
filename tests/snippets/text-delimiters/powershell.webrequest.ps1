$headers = @{
    'Content-Type' = 'text/plain'
}
$body = 'EOF
EOT
END
''@
"@
]]
]=]
)"
)--"
|}
}
```
''''''
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

end'

$response = Invoke-WebRequest -Method 'POST' -Uri 'https://api.example.com/notes' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response.StatusCode
$response.Content
