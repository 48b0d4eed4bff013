import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/graphql',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
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
    ),
  );
  print(response.statusCode);
  print(response.data);
}
