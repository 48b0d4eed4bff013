#! What is read of these commands is what curl sends.
curl -s $O
curl -s $O/
curl -s $O/items
curl -s '$O/items?limit=2&page=3'
curl -s "$O/items?limit=2&page=3"
curl -s -X GET $O/items
curl -s -X POST $O/items
curl -s -XPUT $O/items
curl -s --request PATCH $O/items
curl -s --request DELETE '$O/items/1'
curl -s -X OPTIONS $O/items
curl -s -X PURGE $O/items
curl -s --url $O/items
curl -s $O/a --url $O/b
curl -s $O/a $O/b $O/c
curl -s $P/items
curl -s -I $O/items
curl -s --head $O/items
curl -sI $O/items
curl -s -G $O/items
curl -s -G $O/items -d page=2
curl -s -G $O/items -d page=2 -d limit=3
curl -s -G '$O/items?a=1' -d page=2
curl -s -G $O/items --data-urlencode 'q=a b&c'
curl -s --get $O/items --data-urlencode 'q=é' -d x=y
curl -s -G -I $O/items -d a=b
curl -s $O/items -H 'Accept: application/json'
curl -s $O/items -H "Accept: application/json" -H 'X-A: 1' -H 'X-A: 2'
curl -s $O/items -H 'X-Empty;'
curl -s $O/items -H 'X-Gone:'
curl -s $O/items -H 'Accept:'
curl -s $O/items -H 'X-Spaces:   a  b'
curl -s $O/items -H 'X-Colon: a: b: c'
curl -s $O/items -H 'x-lower: a'
curl -s $O/items --header 'X-A: 1' --header "X-B: it's"
curl -s $O/items -HX-A:1
curl -s $O/items -H 'Authorization: Bearer TOKEN'
curl -s $O/items -u user:secret
curl -s $O/items -u 'user:sec:ret'
curl -s $O/items --user 'user:'
curl -s $O/items -u 'us er:p@ss/word'
curl -s http://user:secret@$P/items
curl -s $O/items --oauth2-bearer TOKEN
curl -s $O/items -A 'agent/1.0'
curl -s $O/items --user-agent 'My Agent'
curl -s $O/items -e 'https://example.com/'
curl -s $O/items --referer 'https://example.com/;auto'
curl -s $O/items -b 'a=1'
curl -s $O/items -b 'a=1; b=2'
curl -s $O/items --cookie 'session=abc=='
curl -s $O/items -b a=1 -b b=2
curl -s $O/items -r 0-99
curl -s $O/items --range 100-
curl -s $O/items -d a=b
curl -s $O/items -da=b
curl -s $O/items --data 'a=b&c=d'
curl -s $O/items -d a=b -d c=d
curl -s $O/items --data-raw '@not-a-file'
curl -s $O/items --data-binary 'a
	b'
curl -s $O/items -d 'a
	b'
curl -s $O/items --data-ascii 'x=1'
curl -s $O/items -d ''
curl -s $O/items --data-urlencode 'name=a b'
curl -s $O/items --data-urlencode 'a b'
curl -s $O/items --data-urlencode '=a=b'
curl -s $O/items --data-urlencode 'name=a+b/c?d~e-f_g.h'
curl -s $O/items --data-urlencode 'name=a@b.example'
curl -s $O/items -d a=b --data-urlencode 'c=d e' --data-raw f=g
curl -s -X PUT $O/items -d a=b
curl -s -X DELETE $O/items -d a=b
curl -s $O/items -H 'Content-Type: application/json' -d '{"a": 1}'
curl -s $O/items -H 'content-type: application/json' --data-raw '{"a": [1, 2.50, 1e3]}'
curl -s $O/items -H "Content-Type: application/json" -d "{\"a\": \"b\"}"
curl -s $O/items -H 'Content-Type: application/json; charset=utf-8' --data-binary '{"a": "é"}'
curl -s $O/items -H 'Content-Type: text/plain' -d 'hello world'
curl -s $O/items -H 'Content-Type: application/xml' -d '<a b="c">d</a>'
curl -s $O/items -H 'Content-Type:' -d 'raw'
curl -s $O/items -d '{"a": 1}'
curl -s $O/items --json '{"a": 1}'
curl -s $O/items --json '{"a": 1' --json ', "b": 2}'
curl -s $O/items --json '[1, 2]' -H 'Accept: text/plain'
curl -s $O/items --json '{}' -H 'Content-Type: application/vnd.api+json'
curl -s -X PATCH $O/items --json '{"a": null}'
curl -s $O/chat --json '{"text": "What'\''s up"}'
curl -s $O/chat --json $'{"text": "What\'s up"}'
curl -s $O/chat --json $'{"text": "a\\nb", "u": "\u00e9"}'
curl -s $O/chat --json '{"text": "a\nb"}'
curl -s $O/chat --json "{\"text\": \"it's\"}"
curl -s $O/chat --json '{
	  "text": "several",
	  "lines": true
	}'
curl -s $O/items \
	  -H 'Accept: application/json' \
	  -H 'Content-Type: application/json' \
	  -d '{"a": 1}'
curl -s \
	  --request POST \
	  --url $O/items \
	  --header 'accept: application/json' \
	  --data '{"name":"pen"}'
curl -s $O/items --json @- <<EOF
	{"a": 1}
	EOF
curl -s $O/items --json @- <<'EOF'
	{"a": "$HOME"}
	EOF
curl -s $O/items -d @- <<EOF
	a=b&
	c=d
	EOF
curl -s $O/items -H 'Content-Type: application/x-ndjson' --data-binary @- <<EOF
	{"index": {}}
	{"a": 1}
	EOF
curl -s $O/items --json @- <<-EOF
		{"a": 1}
	EOF
curl -s $O/items --json @- <<< '{"a": 1}'
curl -s $O/items --json @- <<EOF
	{"script": "a\
	b"}
	EOF
curl -s -H 'Expect:' -T - $O/items <<EOF
	text
	EOF
curl -s -X POST -T - $O/items -H 'Expect:' -H 'Content-Type: text/csv' <<EOF
	a,b
	EOF
curl -s $O/items -F a=b
curl -s $O/items -F 'a=b c' -F d=e
curl -s $O/items --form 'a=b;type=text/plain'
curl -s $O/items --form 'a={"x": 1};type=application/json'
curl -s $O/items --form-string 'a=@b;type=c'
curl -s $O/items -F 'a="b;c"'
curl -s $O/items -F 'a=1' -F 'a=2'
curl -s -X PUT $O/items -F a=b
curl -s $O/items -F 'a=b;filename=x.txt'
curl -s $O/items -F 'a=b;filename="x y.txt";type=text/csv'
curl -s $O/a --next $O/b
curl -s $O/a -d x=1 --next -s $O/b -X PUT --next -s $O/c -H 'X-A: 1'
curl -s $O/a -: -s $O/b -I
curl -s $O/{a,b}
curl -s '$O/{a,b}/x'
curl -s '$O/[1-3]'
curl -s '$O/[01-03]'
curl -s '$O/[a-c]'
curl -s '$O/[1-9:4]'
curl -s '$O/{a,b}[1-2]'
curl -s -g '$O/items?filter[status]=open'
curl -s --globoff '$O/items?a={b}'
curl -s '$O/items?filter\[status\]=open'
curl -s '$O/items?filter%5Bstatus%5D=open'
curl -sSL $O/items
curl -sSfL $O/items
curl -sk $O/items
curl -ks -o /dev/null $O/items
curl -s -o /dev/null -w '%{http_code}\n' $O/items | sort
curl -so /dev/null $O/items
curl -s $O/items > /dev/null
curl -s $O/items 2>/dev/null >/dev/null
curl -s $O/items | cat | cat
curl -s $O/items || true
curl -s $O/a && curl -s $O/b
curl -s $O/a; curl -s $O/b
true && curl -s $O/items
X=$(curl -s $O/items)
X=`curl -s $O/items`; echo $X
X="$(curl -s -d 'a=b' $O/items)"
(curl -s $O/items)
if curl -s $O/items; then echo yes; fi
for i in 1; do curl -s $O/items; done
A=1 curl -s $O/items
env A=1 curl -s $O/items
time curl -s $O/items
timeout 5 curl -s $O/items
command curl -s $O/items
curl -s --connect-timeout 5 -m 10 --retry 2 --retry-delay 1 $O/items
curl -s --max-time 5 --compressed-ssh $O/items
curl -s --http1.1 $O/items
curl -s --no-progress-meter $O/items
curl -s --no-keepalive --no-buffer -N $O/items
curl -s -- $O/items
curl -s $O/items -- 
curl -s "$O/items" -H "X-A: a\"b" -H "X-B: a\\b"
curl -s $O/items -H 'X-A: $HOME `id`'
curl -s $O/items -H X-A:\ b
curl -s $O/it\&ems
curl -s '$O/items#fragment'
curl -s '$O/a/../b/./c'
curl -s --path-as-is '$O/a/../b'
curl -s '$O/caf%C3%A9'
curl -s --url-query 'a=b c' $O/items
curl -s --url-query 'a=b' '$O/items?x=1'
curl -s $O/items --url-query '+a=b+c'
curl -s -d a=b -G $O/items -X POST
curl -s $O/items -d a=b -H 'Content-Length: 3'
curl -s $O/items -H 'Host: api.example.com'
curl -s -0 $O/items
curl -s -i $O/items -v
curl -siX POST $O/items -d a=b
curl -sX DELETE $O/items
curl -s -j -b 'a=b' $O/items
curl -s -c /dev/null $O/items
curl -s -D /dev/null $O/items
curl -s --proto-default http $P/items
curl -s $O/items # a comment
