import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/reports');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Accept': 'text/html;level=1,application/json;q=0.9',
    'Accept-Language': 'de,en;q=0.5',
    'Cache-Control': 'no-cache,max-age=0',
    'If-Match': '"a","b"',
    'Prefer': 'return=minimal;x="y",wait=5',
    'Content-Type': 'application/json;charset=UTF-8',
    'Content-Disposition': 'attachment;filename="r.json"',
  });
  request.bodyBytes = utf8.encode(
    jsonEncode({'a': 1}),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
