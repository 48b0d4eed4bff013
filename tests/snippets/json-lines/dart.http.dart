import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/_bulk');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/x-ndjson'});
  request.bodyBytes = utf8.encode('''
{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
