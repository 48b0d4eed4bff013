import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/hooks');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'X-Signature': 'sha256=abcdef',
    'Content-Type': 'application/json',
  });
  request.bodyBytes = utf8.encode('{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
