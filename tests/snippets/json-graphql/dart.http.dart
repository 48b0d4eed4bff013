import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/graphql');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'query': '''
query (\$id: ID!) {
  user(id: \$id) {
    name # the name
    """not a comment"""
  }
}''',
      'variables': {'id': 'u-1', 'first': 10},
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
