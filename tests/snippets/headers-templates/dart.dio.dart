import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {
        'X-Template': '{{name}} \${name} <name> #{name} %(name)s {0} <%= name %>',
        'X-Percent': '100% %USERNAME% %d',
        'X-Json': '{"a": ["b", 1], "c": "\\u00e9"}',
        'X-Comment': 'a // b /* c */ # d -- e',
        'X-Caret': '^a^ ^^ &b|c',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
