import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/search');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'query': {
        'bool': {
          'must': [
            {'match': {'title': 'harkdown'}},
            {'range': {'year': {'gte': 2020, 'lte': 2030}}},
          ],
          'filter': [],
          'empty': {},
        },
      },
      'fields': [
        'title',
        'year',
        'a much longer name of a field than the others',
        'and, one: with [marks]',
      ],
      'size': 10,
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
