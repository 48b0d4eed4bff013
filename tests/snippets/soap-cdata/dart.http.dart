import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/soap');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'application/soap+xml; charset=utf-8; action="urn:find"',
  });
  request.bodyBytes = utf8.encode('''
<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b \$x `c` {{d}}]]></s:Body>
</s:Envelope>
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
